import contextlib
import faulthandler
import os
import signal

with open("stack.txt", "w+") as file:
    faulthandler.register(signal.SIGUSR1, file=file)

    def work():
        os.kill(os.getpid(), signal.SIGUSR1)
        return "went on"

    outcome = work()
    file.seek(0)
    places = [line.split(" in ")[1].strip() for line in file if " in " in line]
    faulthandler.unregister(signal.SIGUSR1)
assert outcome == "went on"
assert places == ["work", "<module>"]
print(places)
