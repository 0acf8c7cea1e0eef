import subprocess
import sys

program = """
import threading

def work():
    threading.main_thread().join()
    print("worker ends")

threading.Thread(target=work).start()
print("main ends")
"""
result = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, text=True)

assert result.stdout == "main ends\nworker ends\n"
print(result.stdout, end="")
