# shows: asserts in try, except, else and finally
seen = []
try:
    assert len(seen) == 0
    int("x")
except ValueError as error:
    assert "invalid literal" in str(error)
    seen.append("except")
try:
    pass
except ValueError:
    pass
else:
    assert seen == ["except"]
    seen.append("else")
finally:
    assert seen == ["except", "else"]
    seen.append("finally")
print(seen)
