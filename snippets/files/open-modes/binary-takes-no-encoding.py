from pathlib import Path

path = Path("menu.txt")
path.write_bytes(b"caf\xc3\xa9\r\n")

with open(path, encoding="utf-8") as file:
    text = file.read()
with open(path, "rb") as file:
    data = file.read()

try:
    open(path, "rb", encoding="utf-8")
    outcome = "nothing raised"
except ValueError as error:
    outcome = f"ValueError: {error}"

assert text == "café\n"
assert data == b"caf\xc3\xa9\r\n"
assert outcome == "ValueError: binary mode doesn't take an encoding argument"
print(repr(text), data, outcome, sep="\n")
