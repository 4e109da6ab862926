"""The command line: thin commands, each loading what it needs when it runs."""
