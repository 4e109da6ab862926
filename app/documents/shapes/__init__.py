"""The vocabulary of templates: one class for each sort of thing, one method for each field of it."""
