def worker():
    log = []
    while True:
        try:
            yield log
        except ValueError as error:
            log.append(f"handled {error}")


job = worker()
assert next(job) == []
answer = job.throw(ValueError("bad record"))
assert answer == ["handled bad record"]
assert next(job) is answer

try:
    job.throw(KeyError("unforeseen"))
    outcome = "nothing raised"
except KeyError as error:
    outcome = f"KeyError: {error}"
assert outcome == "KeyError: 'unforeseen'"
assert list(job) == []
print(answer, outcome)
