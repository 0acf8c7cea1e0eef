# shows: wide characters before a failing assert on its line
# ends: refuted
x = "中文"; assert x == "文中", "宽"
