import sys
import traceback


def spin():
    count = 0
    while count >= 0:
        count += 1


def limit_lines(most):
    seen = 0

    def trace(frame, event, argument):
        nonlocal seen
        seen += event == "line"
        if seen > most:
            raise TimeoutError(f"{frame.f_code.co_name} ran {most} lines")
        return trace

    return trace


sys.settrace(limit_lines(1000))
try:
    spin()
    outcome = "ended"
except TimeoutError as error:
    outcome = str(error)
    place = traceback.extract_tb(error.__traceback__)[1].name
finally:
    sys.settrace(None)
assert (outcome, place) == ("spin ran 1000 lines", "spin")
print(outcome)
