"""What comes in from other programs and goes out to them. Each module loads its library on use."""
