import faulthandler
import os
import signal
import tempfile


def work():
    os.kill(os.getpid(), signal.SIGUSR1)
    return "went on"


with tempfile.TemporaryFile() as file:
    faulthandler.register(signal.SIGUSR1, file=file)
    assert work() == "went on"
    file.seek(0)
    lines = file.read().decode().splitlines()
places = [line.split(" in ")[1] for line in lines if " in " in line]
assert places == ["work", "<module>"]
print(places)
