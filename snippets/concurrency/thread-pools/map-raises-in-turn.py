from concurrent.futures import ThreadPoolExecutor

ran = []


def work(text):
    ran.append(text)
    return int(text)


collected = []
with ThreadPoolExecutor(max_workers=1) as pool:
    results = pool.map(work, ("1", "two", "3"))
    try:
        for result in results:
            collected.append(result)
    except ValueError as error:
        collected.append(str(error)[-5:])
    rest = list(results)

assert ran == ["1", "two", "3"]
assert (collected, rest) == ([1, "'two'"], [])
print(collected, rest)
