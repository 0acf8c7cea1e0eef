assert 1 + 0 == 1
raise AssertionError("not a failed assert of this file")
