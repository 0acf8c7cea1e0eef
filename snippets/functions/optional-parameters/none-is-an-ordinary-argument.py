def update(name="unchanged"):
    return name


results = [update(), update(None), update(name=None)]

assert results == ["unchanged", None, None]
print(results)
