def calls_for(look_up):
    calls, results = [], {}

    def compute(key):
        calls.append(key)
        results[key] = outcomes[key]
        return results[key]

    for key in outcomes:
        assert look_up(results, key, compute) == look_up(results, key, compute) == outcomes[key]
    return "".join(calls)


outcomes = {"a": 0, "b": None, "c": "", "d": 5}
by_truth = calls_for(lambda results, key, compute: results.get(key) or compute(key))
by_key = calls_for(lambda results, key, compute: results[key] if key in results else compute(key))
assert (by_truth, by_key) == ("aabbccd", "abcd")
print(by_truth, by_key)
