assert str(1) == "2", "first line"
