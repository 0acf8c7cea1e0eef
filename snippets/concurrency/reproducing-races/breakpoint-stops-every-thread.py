import io
import pdb
import threading

at_prompt, counted = threading.Event(), threading.Event()


class Keyboard:
    def readline(self):
        at_prompt.set()
        went_on.append(counted.wait(10))
        return "continue\n"


went_on = []


def count():
    at_prompt.wait(10)
    counted.set()


other = threading.Thread(target=count)
other.start()
debugger = pdb.Pdb(stdin=Keyboard(), stdout=io.StringIO())
debugger.set_trace()
other.join()
assert len(went_on) == 1
assert went_on == [False]
