"""How much a template may ask for. A template comes from anywhere, so everything it can multiply has an end."""

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds on one template and one rendering of it; sizes in bytes or characters, time in seconds."""

    package: int = 64 * MIB
    members: int = 4096
    unpacked: int = 256 * MIB
    part: int = 32 * MIB
    tags: int = 20_000
    paragraph_tags: int = 2_000
    properties: int = 20_000
    nesting: int = 15
    steps: int = 2_000_000
    output: int = 256 * MIB
    value: int = MIB
    number_bits: int = 4096
    image: int = 32 * MIB
    seconds: float = 60.0
    faults: int = 200


DEFAULT = Limits()
