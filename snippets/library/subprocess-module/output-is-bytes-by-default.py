import subprocess

command = ["echo", "x"]
outputs = [
    subprocess.run(command, capture_output=True).stdout,
    subprocess.run(command, capture_output=True, text=True).stdout,
    subprocess.run(command, capture_output=True, encoding="ascii").stdout,
    subprocess.run(command, capture_output=True, errors="replace").stdout,
    subprocess.run(command).stdout,
]
assert outputs == [b"x\n", "x\n", "x\n", "x\n", None]
