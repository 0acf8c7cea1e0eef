from pathlib import Path

seen = []
with open("log.bin", "wb", buffering=0) as file:
    for data in (b"hello", b" world"):
        file.write(data)
        seen.append(Path("log.bin").read_bytes())

try:
    open("log.txt", "w", buffering=0)
    outcome = "nothing raised"
except ValueError as error:
    outcome = str(error)

assert seen == [b"hello", b"hello world"]
assert outcome == "can't have unbuffered text I/O"
print(seen, outcome)
