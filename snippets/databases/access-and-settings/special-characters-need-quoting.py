# /// script
# dependencies = ["sqlalchemy"]
# ///

import sqlalchemy as sa


def passwords(password):
    made = sa.URL.create("postgresql", "app", password, "db.example").render_as_string(hide_password=False)
    glued = f"postgresql://app:{password}@db.example"
    return made, sa.make_url(made).password, sa.make_url(glued).password


found = [passwords(password) for password in ("plain", "p@ss", "p%40ss")]
print(found)
assert found == [
    ("postgresql://app:plain@db.example", "plain", "plain"),
    ("postgresql://app:p%40ss@db.example", "p@ss", "p"),
    ("postgresql://app:p%2540ss@db.example", "p%40ss", "p@ss"),
]
