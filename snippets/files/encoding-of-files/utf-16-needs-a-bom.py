from pathlib import Path

path = Path("text.txt")
path.write_text("A", encoding="utf-16-be")
explicit = path.read_bytes()
path.write_bytes(b"\xfe\xff" + explicit)
big = path.read_text(encoding="utf-16"), path.read_text(encoding="utf-16-be")
path.write_text("A", encoding="utf-16")
round_trip = path.read_text(encoding="utf-16")

assert explicit == b"\0A"
assert big == ("A", "\ufeffA")
assert (path.stat().st_size, round_trip) == (4, "A")
print(explicit, ascii(big))
