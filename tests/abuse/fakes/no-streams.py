# tries: leave no stream for a report to go through
# full: refuted
import sys

sys.stdout = sys.stderr = sys.__stdout__ = sys.__stderr__ = None
assert 1 + 0 == 2
