# tries: to call back from C, more often than there is room when it was imported
# ends: passed
# forked: yes
import ctypes

callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)
first = callback(lambda number: number + 1)


def look():
    more = [callback(lambda number, step=step: number + step) for step in range(1000)]
    wrong = [step for step, call in enumerate(more) if call(1) != step + 1]
    return wrong + [call for call in [first] if call(1) != 2]
