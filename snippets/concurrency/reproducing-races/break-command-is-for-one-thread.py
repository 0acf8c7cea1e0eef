import io
import pdb
import threading

prompts, passed = [], []


class Keyboard:
    def readline(self):
        prompts.append(threading.current_thread().name)
        return "break passed_by\n" if len(prompts) == 1 else "continue\n"


def passed_by():
    passed.append(threading.current_thread().name)


debugger = pdb.Pdb(stdin=Keyboard(), stdout=io.StringIO())
debugger.set_trace()
thread = threading.Thread(target=passed_by, name="other")
thread.start()
thread.join()
assert (passed, prompts) == (["other"], ["MainThread"] * 2)
passed_by()
assert (passed, prompts) == (["other", "MainThread"], ["MainThread"] * 3)
