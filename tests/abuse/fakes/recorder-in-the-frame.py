# tries: find the recorder through the running frame, and tell it that an assert held which is then left out
# full: vacuous
import sys

for constant in sys._getframe().f_code.co_consts:
    if type(constant).__name__ == "Verdict":
        constant @ True
if not sys.argv:
    assert 1 + 0 == 2
