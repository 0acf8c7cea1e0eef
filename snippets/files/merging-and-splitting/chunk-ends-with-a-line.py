from pathlib import Path

Path("data.txt").write_bytes("größe,1\nlänge,2\n".encode())
data = Path("data.txt").read_bytes()
parts = [data[:3], data[3:]]
try:
    outcome = [part.decode() for part in parts]
except UnicodeDecodeError as error:
    outcome = error.reason
print(outcome)
assert outcome != "unexpected end of data"
