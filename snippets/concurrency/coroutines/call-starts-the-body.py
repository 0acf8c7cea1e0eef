log = []


async def job():
    log.append("started")


coroutine = job()
print("after the call:", log)
coroutine.close()
assert log == ["started"]
