import io
import pdb
import threading

at_prompt, finished = threading.Event(), threading.Event()
steps, seen_at_prompt = [], []


class Keyboard:
    def readline(self):
        at_prompt.set()
        assert finished.wait(30)
        seen_at_prompt.extend(steps)
        return "continue\n"


def count():
    assert at_prompt.wait(30)
    steps.extend([1, 2, 3])
    finished.set()


other = threading.Thread(target=count)
other.start()
debugger = pdb.Pdb(stdin=Keyboard(), stdout=io.StringIO())
debugger.set_trace()
other.join()
assert seen_at_prompt == [1, 2, 3]
