import warnings

log = []


async def job():
    log.append("started")


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    coroutine = job()
    assert caught == []
    job().close()
    assert caught == []
    del coroutine

assert log == []
assert [(warning.category, str(warning.message)) for warning in caught] == [
    (RuntimeWarning, "coroutine 'job' was never awaited")
]
print(caught[0].message)
