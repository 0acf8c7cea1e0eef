def outer():
    def inner():
        return message

    results = []
    message = "first"
    results.append(inner())
    message = "second"
    results.append(inner())
    return results


results = outer()

assert results == ["first", "second"]
print(results)
