import hashlib
import subprocess
import sys
import zlib

code = "import hashlib, zlib; print(hash('row')); print(hashlib.sha256(b'row').hexdigest(), zlib.crc32(b'row'))"
runs = []
for seed in ("1", "2"):
    command = [sys.executable, "-c", code]
    output = subprocess.run(command, env={"PYTHONHASHSEED": seed}, capture_output=True, text=True).stdout
    runs.append(output.splitlines())
assert runs[0][0] != runs[1][0] and runs[0][1] == runs[1][1]
assert runs[0][1] == f"{hashlib.sha256(b'row').hexdigest()} {zlib.crc32(b'row')}"
