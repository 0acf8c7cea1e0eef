order = ("eggs", [])
order[1].append("bacon")

assert order == ("eggs", [])
