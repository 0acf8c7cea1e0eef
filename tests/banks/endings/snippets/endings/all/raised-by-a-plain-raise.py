assert 1 == 1
raise AssertionError("not a failed assert of this file")
