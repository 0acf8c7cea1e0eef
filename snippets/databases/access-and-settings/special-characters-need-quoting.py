# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def read_back(password):
    made = sa.URL.create("postgresql", "app", password, "db.example")
    glued = sa.make_url(f"postgresql://app:{password}@db.example")
    again = sa.make_url(made.render_as_string(hide_password=False))
    assert (made, again) == (again, made) and again.username == glued.username == "app"
    return again.password, glued.password, glued.host


found = [read_back(password) for password in ("plain", "p@ss", "p%40ss")]
print(found)
assert found == [
    ("plain", "plain", "db.example"),
    ("p@ss", "p", "ss@db.example"),
    ("p%40ss", "p@ss", "db.example"),
]
