# /// script
# requires-python = ">=3.15"
# ///
made = [sentinel("MISSING"), sentinel("MISSING"), sentinel("UNSET", repr="<unset>")]

assert [repr(each) for each in made] == ["MISSING", "MISSING", "<unset>"]
assert [each.__name__ for each in made] == ["MISSING", "MISSING", "UNSET"]
assert (made[0] is made[1], made[0] == made[1]) == (False, False)
print(made)
