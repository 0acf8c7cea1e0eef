import pathlib
import subprocess
import sys

pathlib.Path("app.py").write_text(
    "instance = object()\n"
    "if __name__ == '__main__':\n"
    "    import app\n"
    "    print(app.instance is instance, app.__name__, __name__)\n"
)
run = subprocess.run([sys.executable, "app.py"], capture_output=True, text=True)
assert run.stdout == "False app __main__\n"
print(run.stdout, end="")
