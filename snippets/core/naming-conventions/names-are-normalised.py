ligature, plain = "\ufb01le", "file"
assert ligature != plain


class Box:
    pass


names = {"box": Box()}
exec(f"{ligature} = 5\nbox.{ligature} = 7", names)
assert (names[plain], ligature in names) == (5, False)
assert vars(names["box"]) == {"file": 7}
assert hasattr(names["box"], ligature) is False
print(names[plain])
