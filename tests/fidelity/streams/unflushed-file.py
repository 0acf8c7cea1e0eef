# shows: a file that is still open at the end is flushed
import os
import subprocess

assert os.listdir() == []
child = subprocess.Popen(["sh", "-c", "while [ -d /proc/$PPID ] && ! [ -e done ]; do sleep 0.05; done"], stdout=subprocess.DEVNULL)
file = open("kept", "w")
file.write("unflushed")
file.flush()
with open("kept") as again:
    print(again.read())
open("done", "w").close()
child.wait()
