# shows: sys.tracebacklimit shortens the printed traceback
# ends: raised
import sys

sys.tracebacklimit = 0
int("x")
