from contextlib import ExitStack

done = []


def transfer(fail):
    with ExitStack() as undo:
        for step in ("reserve", "charge", "ship"):
            done.append(step)
            undo.callback(done.append, f"undo {step}")
            if step == fail:
                raise RuntimeError(step)
        undo.pop_all()


transfer(fail=None)
assert done == ["reserve", "charge", "ship"]
done.clear()
try:
    transfer(fail="charge")
    outcome = "done"
except RuntimeError as error:
    outcome = str(error)
assert done == ["reserve", "charge", "undo charge", "undo reserve"]
assert outcome == "charge"
print(done)
