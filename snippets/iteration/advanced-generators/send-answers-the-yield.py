def averager():
    total = count = 0
    average = None
    while True:
        total += yield average
        count += 1
        average = total / count


running = averager()
assert next(running) is None
averages = [running.send(10), running.send(20), running.send(60)]
assert averages == [10.0, 15.0, 30.0]
print(averages)
