import subprocess
import sys


def run(call):
    done = subprocess.run([sys.executable, "-c", f"import sys; {call}"], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


assert run("sys.exit(3)") == (3, "", "")
assert run("sys.exit()") == (0, "", "")
assert run("sys.exit('no such file')") == (1, "", "no such file\n")
