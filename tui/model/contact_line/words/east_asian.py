"""Titles and employers in Chinese, Japanese and Korean, which are known by how they end."""

from tui.model.text.patterns import pattern_of

_TITLE_ENDS = """
    課長 部長 係長 主任 社長 会長 専務 常務 取締役 代表 店長 所長 室長 次長 院長 校長
    監督 担当 教授 講師 教師 教諭 先生 医師 看護師 薬剤師 弁護士 会計士 税理士
    エンジニア デザイナー プログラマー マネージャー ディレクター コンサルタント
    アナリスト プランナー ライター シェフ リーダー 研究員 研究者 技術者 営業 秘書 記者
    編集者 作家 料理人 大工 消防士 警察官 保育士 介護士 美容師 運転手 学生 工程师 工程師
    经理 經理 总监 總監 总裁 總裁 老师 老師 医生 醫生 护士 護士 律师 律師 会计 會計
    会计师 设计师 設計師 程序员 程序員 分析师 分析師 顾问 顧問 主管 专员 專員 助理
    董事长 董事長 董事 创始人 厨师 廚師 司机 司機 编辑 編輯 技术员 技術員 销售 銷售
    科学家 科學家 研究生 店员 店員 사원 대리 과장 차장 부장 이사 상무 전무 사장 대표
    회장 팀장 실장 본부장 원장 점장 연구원 엔지니어 디자이너 개발자 간호사 의사 교수
    교사 선생님 변호사 회계사 기자 매니저 컨설턴트 분석가 셰프 요리사 기사 소방관 경찰관
    약사 학생 인턴 직원 담당자 프로그래머 기획자 마케터 작가
"""
_EMPLOYER_SIGNS = """
    株式会社 有限会社 合同会社 会社 公司 集团 集團 银行 銀行 大学 大學 病院 医院 醫院
    学校 學校 研究所 研究院 协会 協会 協會 財団 中学 高校 小学 보험 증권 건설 기업 그룹
    주식회사 은행 대학교 대학 병원 학교 연구소 회사 전자 자동차 화학 중공업
"""
_TITLE = pattern_of(rf".*(?:{'|'.join(_TITLE_ENDS.split())})")
_EMPLOYER = pattern_of(rf".*(?:{'|'.join(_EMPLOYER_SIGNS.split())}|㈜|\(주\)).*")
_LETTERS = pattern_of(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u3005·・]+")
# With one of these and one or two signs more, a Chinese name is whole.
_CHINESE_FAMILY = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫马馬朱胡郭何罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹"
)
_WHOLE_NAME = 3


def is_east_asian(text: str) -> bool:
    """Whether a text has Chinese, Japanese or Korean letters and no others."""
    words = text.split()
    return bool(words) and all(_LETTERS.fullmatch(word) for word in words)


def is_east_asian_title(text: str) -> bool:
    """Whether words end like what somebody does: 責任研究員, 软件工程师, 課長."""
    return not text.isascii() and bool(_TITLE.fullmatch(text)) and not _is_institution(text)


def is_east_asian_employer(text: str) -> bool:
    """Whether words have the sign of a firm or a house in them: 株式会社トヨタ, 삼성전자."""
    return not text.isascii() and not is_east_asian_title(text) and bool(_EMPLOYER.fullmatch(text))


def is_unknown_work(text: str) -> bool:
    """Whether words may be a title or an employer as well, and nothing tells which."""
    is_known = is_east_asian_title(text) or is_east_asian_employer(text)
    return not is_known and is_east_asian(text)


def _is_institution(text: str) -> bool:
    return text.endswith(("大学", "大學", "病院", "医院", "学校", "公司", "会社"))


def words_of_name(name: str) -> tuple[str, list[str], bool]:
    """Split a name and the work behind it, which only spaces divide; and whether that is sure.

    山田太郎 株式会社トヨタ エンジニア is somebody, an employer and a title.
    """
    words = name.split()
    if len(words) < 2 or not is_east_asian(name):  # noqa: PLR2004 - a name and a word behind it
        return name, [], True
    known = [is_east_asian_title(word) or is_east_asian_employer(word) for word in words]
    if True not in known[1:]:
        return name, [], len(words) == 2 and len(words[0]) < _WHOLE_NAME  # noqa: PLR2004
    first = known.index(True, 1)
    is_whole = len(words[0]) >= _WHOLE_NAME or (
        len(words[0]) == _WHOLE_NAME - 1 and words[0][0] in _CHINESE_FAMILY
    )
    at = 1 if is_whole else min(first, 2)
    return " ".join(words[:at]), words[at:], all(known[at:])
