# /// script
# dependencies = ["sqlalchemy"]
# ///
from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    city: Mapped[str]


engine = create_engine("sqlite://")
Base.metadata.create_all(engine)
sent = []
event.listen(engine, "before_cursor_execute", lambda conn, cursor, sql, *rest: sent.append(sql))
with Session(engine) as session:
    user = User(name="Ann", city="Rome")
    session.add(user)
    assert sent == []
    assert session.scalars(select(User.name)).all() == ["Ann"]
    assert [sql.split()[0] for sql in sent] == ["INSERT", "SELECT"]

    sent.clear()
    user.city = "Oslo"
    user.city = "Bern"
    assert sent == []
    session.commit()
assert sent == ["UPDATE user SET city=? WHERE user.id = ?"]
print(sent)
