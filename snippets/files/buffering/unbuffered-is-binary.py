from pathlib import Path

path = Path("log.bin")
with open(path, "wb", buffering=0) as file:
    file.write(b"hello")
    content = path.read_bytes()

outcome = "nothing raised"
try:
    open("log.txt", "w", buffering=0)
except ValueError as error:
    outcome = f"ValueError: {error}"

assert content == b"hello"
assert outcome == "ValueError: can't have unbuffered text I/O"
print(content, outcome)
