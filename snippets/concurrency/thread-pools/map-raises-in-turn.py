from concurrent.futures import ThreadPoolExecutor

ran = []


def work(text):
    ran.append(text)
    return int(text)


collected = []
with ThreadPoolExecutor(max_workers=1) as pool:
    results = pool.map(work, ("1", "two", "3"))
    # The one thread has come to this task when all others have ended.
    pool.submit(ran.append, "end").result()
    try:
        for result in results:
            collected.append(result)
    except ValueError as error:
        collected.append(str(error)[-5:])
    rest = list(results)

assert ran == ["1", "two", "3", "end"]
assert (collected, rest) == ([1, "'two'"], [])
print(collected, rest)
