import subprocess
import sys
import threading


def run(call):
    done = subprocess.run([sys.executable, "-c", f"import sys; {call}"], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr


assert run("sys.exit(3)") == (3, "", "")
assert run("""exec('try: sys.exit(3)\\nexcept SystemExit: print("caught")')""") == (0, "caught\n", "")
assert run("sys.exit()") == (0, "", "")
assert run("sys.exit('no such file')") == (1, "", "no such file\n")

thread = threading.Thread(target=sys.exit, args=(3,))
thread.start()
thread.join()
assert thread.is_alive() is False
