"""The made-up season of conversations that the demo opens."""
