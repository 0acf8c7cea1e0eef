import threading

lock = threading.Lock()
outcomes = []
for act in (lock.release, lock.acquire, lock.release, lock.release):
    try:
        outcomes.append(act())
    except RuntimeError as error:
        outcomes.append(str(error))
assert outcomes == ["release unlocked lock", True, None, "release unlocked lock"]
print(outcomes)
