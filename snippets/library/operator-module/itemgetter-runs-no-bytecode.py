import sys
from operator import itemgetter

rows = [(number, -number) for number in range(10)]
calls = []
sys.setprofile(lambda frame, event, argument: calls.append(frame.f_code.co_name) if event == "call" else None)
by_lambda = sorted(rows, key=lambda row: row[1])
sys.setprofile(None)
of_lambda = calls.count("<lambda>")
calls.clear()
sys.setprofile(lambda frame, event, argument: calls.append(frame.f_code.co_name) if event == "call" else None)
by_getter = sorted(rows, key=itemgetter(1))
sys.setprofile(None)
assert by_lambda == by_getter == rows[::-1]
assert (of_lambda, calls) == (10, [])
