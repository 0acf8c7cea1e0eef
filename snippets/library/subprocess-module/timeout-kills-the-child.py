import signal
import subprocess

children, start = [], subprocess.Popen


def recorded(*arguments, **options):
    children.append(start(*arguments, **options))
    return children[-1]


subprocess.Popen = recorded
try:
    subprocess.run(["sleep", "60"], timeout=0.1)
except subprocess.TimeoutExpired as error:
    limit = error.timeout
assert 0 < limit <= 0.1
assert [child.returncode for child in children] == [-signal.SIGKILL]
