machines, steps = {"fast": 1, "busy": 5}, {"linear": 20, "quadratic": 90}
seconds = {name: [seconds_per_step * count for count in steps.values()] for name, seconds_per_step in machines.items()}
passed = {name: [time < 100 for time in times] for name, times in seconds.items()}
print(seconds, passed)
assert seconds == {"fast": [20, 90], "busy": [100, 450]}
assert passed["busy"] == [False, False]
assert passed["fast"] == [True, False]
