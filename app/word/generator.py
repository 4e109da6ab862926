"""The Python that a template becomes: Jinja's own, but for what a lookup, a loop and an output are."""

from io import StringIO
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

# The delimiters of the Jinja source that `compile` writes: no XML holds such characters.
BLOCK, BLOCK_END, VALUE, VALUE_END, COMMENT, COMMENT_END = (
    "\x02B",
    "\x02b",
    "\x02V",
    "\x02v",
    "\x02C",
    "\x02c",
)


class Generator(CodeGenerator):
    """Writes the code of a template: guarded outputs, dictionary-first lookups, counted loops.

    The environment's `placed` holds the lines of the values that are more than text in a run.
    """

    def write_commons(self) -> None:
        """Bind what every lookup and output calls to local names."""
        super().write_commons()
        for name in ("special", "place", "look", "failed", "tick"):
            self.writeline(f"{name} = environment.{name}")

    def visit_Output(self, node: nodes.Output, frame: Frame) -> None:
        """Write static text as it is, and each value so that its failure is noted and not the end."""
        placed: frozenset[int] = getattr(self.environment, "placed", frozenset())
        for child in node.nodes:
            if isinstance(child, nodes.TemplateData):
                self._emit(repr(child.data), frame)
                continue
            name = self.temporary_identifier()
            self.writeline("try:", child)
            self.indent()
            self.writeline(f"{name} = ")
            self.visit(child, frame)
            # Most values are plain text with nothing to escape: no call for those.
            if child.lineno not in placed:
                self.writeline(f"if type({name}) is not str or special({name}):")
                self.indent()
            self.writeline(f"{name} = place({name}, {child.lineno})")
            self.outdent(2 if child.lineno not in placed else 1)
            self.writeline("except Exception as error:")
            self.indent()
            self.writeline(f"{name} = failed(error, {child.lineno})")
            self.outdent()
            self._emit(name, frame)

    def _emit(self, expression: str, frame: Frame) -> None:
        if frame.buffer is None:
            self.writeline(f"yield {expression}")
        else:
            self.writeline(f"{frame.buffer}.append({expression})")

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:
        """Write `x.name` as a lookup that tries the dictionary first."""
        if isinstance(node.node, nodes.Name) and node.node.ctx == "load":
            # A loop's item is mostly a dictionary that has the key: no call for that.
            name = frame.symbols.ref(node.node.name)
            self.write(f"({name}[{node.attr!r}] if type({name}) is dict and {node.attr!r} in {name} else ")
        else:
            self.write("(")
        self.write("look(")
        self.visit(node.node, frame)
        self.write(f", {node.attr!r}))")

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        """Write `a ~ b` as a bounded concatenation."""
        self.write("environment.joined((")
        for argument in node.nodes:
            self.visit(argument, frame)
            self.write(", ")
        self.write("))")

    def visit_For(self, node: nodes.For, frame: Frame) -> None:
        """Let a loop say what it goes through, and count its rounds."""
        each = nodes.Call(nodes.EnvironmentAttribute("each"), [node.iter], [], None, None)
        ticked = nodes.Call(nodes.EnvironmentAttribute("tick"), [], [], None, None)
        tick = nodes.ExprStmt(ticked)
        loop = nodes.For(node.target, each, [tick, *node.body], node.else_, node.test, node.recursive)
        # The lines of the new nodes alone: `loop.set_lineno` would go through all that is in the loop.
        for new in (each, each.node, ticked, ticked.node, tick, loop):
            new.lineno = node.lineno
        super().visit_For(loop, frame)

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:
        """Write a call; the two that loops make directly."""
        if not isinstance(node.node, nodes.EnvironmentAttribute):
            super().visit_Call(node, frame, forward_caller=forward_caller)
        elif node.args:
            self.write("environment.each(")
            self.visit(node.args[0], frame)
            self.write(f", {node.lineno})")
        else:
            self.write("tick()")

    def visit_List(self, node: nodes.List, frame: Frame) -> None:
        """Write a list that may not hold more than a value may."""
        self.write("environment.made(")
        super().visit_List(node, frame)
        self.write(")")

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:
        """Write a dictionary that may not hold more than a value may."""
        self.write("environment.made(")
        super().visit_Dict(node, frame)
        self.write(")")

    def visit_Tuple(self, node: nodes.Tuple, frame: Frame) -> None:
        """Write a tuple; one that is no target may not hold more than a value may."""
        self.write("environment.made(" if node.ctx == "load" else "")
        super().visit_Tuple(node, frame)
        self.write(")" if node.ctx == "load" else "")


def generate(environment: Any, tree: nodes.Template, name: str) -> str:
    """Return the Python source of a parsed template."""
    source = StringIO()
    # Blocks, imports and inheritance are refused before: Jinja would go through all of the tree three times for them.
    vars(tree).update(find=lambda kind: None, find_all=lambda kind: iter(()))
    Generator(environment, name, name, source, optimized=False).visit(tree)
    return source.getvalue()
