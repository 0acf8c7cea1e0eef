import sys


def outcome(limit):
    calls = []

    def endless():
        calls.append(None)
        endless()

    sys.setrecursionlimit(limit)
    try:
        endless()
    except RecursionError:
        return f"failed after {len(calls) // 100 * 100} calls"
    return "ended"


assert outcome(1000) == "failed after 900 calls"

assert outcome(3000) in ("ended", "failed after 2900 calls")
print(outcome(3000))
assert outcome(3000) == "ended"
